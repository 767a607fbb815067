/** Where the scripts of forms keep and fetch drafts. */
package gent.jobteam.draft.web;
