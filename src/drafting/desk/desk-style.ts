/** The look of the desk. */
export const deskStyle = `
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  padding: 0 16px 48px;
  background: #fff;
  color: #1b2a30;
  font:
    17px/1.5 system-ui,
    sans-serif;
}
h1,
h2 {
  font-family: Georgia, serif;
  line-height: 1.2;
}
a {
  color: #0f4c5c;
}
:focus-visible {
  outline: 3px solid #ffdd00;
  outline-offset: 0;
  box-shadow: 0 0 0 5px #0b0c0c;
}
.mark {
  padding: 4px 12px;
  background: #7a1f5c;
  color: #fff;
  font-weight: bold;
}
.skip:not(:focus) {
  position: absolute;
  left: -999em;
}
label,
legend {
  font-weight: bold;
}
.choices label {
  display: block;
  font-weight: normal;
}
.choices {
  max-height: 220px;
  overflow: auto;
  padding: 4px;
}
fieldset,
.field {
  margin: 0 0 16px;
  padding: 8px;
  border: 1px solid #d9d4c7;
}
fieldset p,
.field p {
  margin: 0;
  color: #4f5f66;
  font-size: 15px;
}
input[type='text'],
textarea,
select {
  width: 100%;
  padding: 6px;
  border: 2px solid #4f5f66;
  background: #fff;
  color: inherit;
  font: inherit;
}
textarea.yaml,
#prose,
pre {
  font:
    15px/1.6 ui-monospace,
    monospace;
}
#prose {
  height: 70vh;
}
iframe {
  width: 100%;
  height: 70vh;
  border: 1px solid #4f5f66;
}
button {
  min-height: 44px;
  padding: 8px 16px;
  border: 0;
  background: #0f4c5c;
  color: #fff;
  font: inherit;
  font-weight: bold;
  cursor: pointer;
}
#findings button {
  min-height: 24px;
  padding: 2px 8px;
}
#findings li {
  margin-bottom: 8px;
}
.bar {
  position: sticky;
  top: 0;
  z-index: 1;
  display: flex;
  flex-wrap: wrap;
  gap: 16px;
  align-items: center;
  padding: 8px 0;
  background: #fff;
  border-bottom: 1px solid #d9d4c7;
}
.bar p {
  margin: 0;
}
#both {
  padding: 8px;
  border: 3px solid #a3262a;
}
#both textarea {
  height: 40vh;
}
@media (min-width: 1000px) {
  .desk {
    display: grid;
    grid-template-columns: 2fr 3fr 3fr;
    gap: 16px;
  }
  .desk > * {
    min-width: 0;
  }
}
@media (prefers-color-scheme: dark) {
  body,
  .bar,
  input[type='text'],
  textarea,
  select {
    background: #10181b;
    color: #e8eef0;
  }
  a {
    color: #8fd0e0;
  }
  fieldset p,
  .field p {
    color: #b4c2c7;
  }
}
`;
