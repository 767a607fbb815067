/** What every process of this product shares: steps, variables, deployment and the checks on the models. */
package gent.jobteam.platform.process;
