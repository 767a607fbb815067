/** The participant's sheet as a page to show or print. */
package gent.jobteam.sheet.web;
