/** Office.js is asked for before anything else of the page is made: nothing takes longer, and the page is made meanwhile. */
import { loadOffice } from './load-office';

export const surroundingsOfPage = loadOffice();
