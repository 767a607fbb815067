/**
 * Sessions ("sessies") of the expertise cell: planned as a process of their own, for anybody at once and without
 * conditions. A participant is signed up, invited and reminded in her language; a full session leads to another one, never
 * to a queue.
 *
 * <p>Owns the tables {@code group_session}, {@code session_sign_up} and {@code session_need}. Only whoever gives a session
 * sees who comes.
 *
 * @see "docs/adr/0022"
 */
@ApplicationModule(
        displayName = "Sessies",
        allowedDependencies = {
            "platform",
            "form",
            "partnership",
            "identity",
            "participant",
            "privacy",
            "notification",
            "appointment",
            "worklist",
            "trajectory"
        })
package gent.jobteam.groupsession;

import org.springframework.modulith.ApplicationModule;
