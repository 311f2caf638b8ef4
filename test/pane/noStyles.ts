// The simulated page lays nothing out, and asking it for a computed style compares every rule of Fluent UI with every
// element, which took half of the time of these tests. Here rules are not kept, and a style is what the element itself
// says; `hidden` and `aria-hidden` count as before. What rules hide and show is tested in a real browser.
CSSStyleSheet.prototype.insertRule = () => 0;
window.getComputedStyle = (element) =>
  element instanceof HTMLElement ? element.style : document.createElement("div").style;

export {};
