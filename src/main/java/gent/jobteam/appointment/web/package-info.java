/** Appointments as people plan and see them. */
package gent.jobteam.appointment.web;
