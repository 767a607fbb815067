package gent.jobteam.worklist.process;

import org.springframework.context.ApplicationContext;

/** Lets other tests make the round in which tasks go to a substitute and back. */
public class NightRound {

    private final Substitution substitution;

    public NightRound(ApplicationContext application) {
        this.substitution = application.getBean(Substitution.class);
    }

    /** As it is made after midnight. */
    public void make() {
        substitution.away().forEach(substitution::settle);
    }
}
