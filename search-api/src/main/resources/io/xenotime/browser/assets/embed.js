// @ts-check
import { start } from "./start.js";

customElements.define("xenotime-search", class extends HTMLElement {
  connectedCallback() {
    start(this.attachShadow({ mode: "open" }));
  }
});
