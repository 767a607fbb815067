/** The pages of the directory. */
package gent.jobteam.directory.web;
