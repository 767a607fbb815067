package gent.jobteam.personaldata;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before the first request is taken: whoever came back with an older backup is erased again. */
@Component
class ErasedStayErased implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedStayErased.class);

    private final Erasures erasures;
    private boolean done;

    ErasedStayErased(Erasures erasures) {
        this.erasures = erasures;
    }

    /** Before everything else that starts, the web server and the background work included. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        int back = erasures.eraseWhoCameBack();
        if (back > 0) {
            LOG.warn("{} people who had been erased came back with a backup and were erased again", back);
        }
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }
}
