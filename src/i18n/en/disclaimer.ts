export const disclaimerEn = {
  independent: "Independent work, not published or approved by MedMij, VZVZ or Logius.",
  fictional: "All people, numbers and keys are fictional.",
  sources: "Sources are quoted as read on their date; they may have changed since.",
  errors: "Reading errors are ours.",
  imitation: "The screens are imitations. Never enter real details.",
  privacy: "Everything stays in this page. Nothing is sent, nothing is measured.",
  educational: "The attacks are published and run only between simulated parties. They are here to learn from.",
};
