/**
 * The database: an external PostgreSQL where its address is given, else an embedded real one that keeps its data in a
 * directory beside the program.
 */
@ApplicationModule(
        displayName = "Databank",
        allowedDependencies = {"platform"})
package gent.jobteam.database;

import org.springframework.modulith.ApplicationModule;
