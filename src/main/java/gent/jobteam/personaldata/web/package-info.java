/** Pages and files with what is kept about a person, and the decisions to erase it. */
package gent.jobteam.personaldata.web;
