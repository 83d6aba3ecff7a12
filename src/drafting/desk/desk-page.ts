import { begin } from './begin.ts';
import { writing } from './writing.ts';

// In the browser: the desk’s list has a form to begin with, its other pages have a text.
const form = document.querySelector<HTMLFormElement>('#begin');
if (form) begin(form);
const desk = document.querySelector<HTMLElement>('.desk');
if (desk) writing(desk);
