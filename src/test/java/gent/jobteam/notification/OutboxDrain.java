package gent.jobteam.notification;

import org.springframework.context.ApplicationContext;

/** Lets other tests send what is due, in their own thread. */
public class OutboxDrain {

    private final Dispatcher dispatcher;

    public OutboxDrain(ApplicationContext application) {
        this.dispatcher = application.getBean(Dispatcher.class);
    }

    /** How many attempts were made. */
    public int sendDue() {
        return dispatcher.sendDue();
    }
}
