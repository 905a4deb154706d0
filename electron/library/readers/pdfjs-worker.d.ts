/** Has no types of its own; importing it is enough: it makes itself known to pdf.js. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
