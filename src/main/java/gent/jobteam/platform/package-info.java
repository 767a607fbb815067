/** Technical glue without domain words: refusals, use cases, time, deployment of the process models. */
@ApplicationModule(
        displayName = "Platform",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package gent.jobteam.platform;

import org.springframework.modulith.ApplicationModule;
