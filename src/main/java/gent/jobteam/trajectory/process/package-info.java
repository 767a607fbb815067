/** The processes {@code trajectory}, {@code trajectory-step}, {@code trajectory-stop}, {@code trajectory-silence}. */
package gent.jobteam.trajectory.process;
