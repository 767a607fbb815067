package gent.jobteam.notification;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets this node send: at once when something was queued here, and every few seconds for retries and for what other
 * nodes left. One thread, so a slow mail server holds up mail only, never the engine's own work.
 */
@Component
class BackgroundDispatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundDispatch.class);

    /** Time that an attempt gets to finish when the application stops. */
    private static final int STOP_SECONDS = 5;

    private final Dispatcher dispatcher;
    private final MailSettings settings;
    private final AtomicBoolean asked = new AtomicBoolean();
    private ScheduledExecutorService thread;

    BackgroundDispatch(Dispatcher dispatcher, MailSettings settings) {
        this.dispatcher = dispatcher;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (!settings.background()) {
            return;
        }
        thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "mail"));
        long interval = settings.pollInterval().toMillis();
        thread.scheduleWithFixedDelay(this::round, interval, interval, TimeUnit.MILLISECONDS);
    }

    @TransactionalEventListener(MailIsDue.class)
    synchronized void wake() {
        if (isRunning() && asked.compareAndSet(false, true)) {
            thread.execute(this::round);
        }
    }

    private void round() {
        asked.set(false);
        try {
            dispatcher.sendDue();
        } catch (RuntimeException failure) {
            LOG.error("Mail waits for the next round: {}", failure.getClass().getSimpleName());
        }
    }

    /** An attempt that does not finish in time is taken up again when its lease ends. */
    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
