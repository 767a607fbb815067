/** The page on which coordination notes who is away. */
package gent.jobteam.identity.web;
