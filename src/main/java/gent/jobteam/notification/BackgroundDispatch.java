package gent.jobteam.notification;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets this node send: at once when something was queued here, and every few seconds for retries and for what other
 * nodes left. One thread per channel, so a slow server holds up its own channel only, never the engine's own work.
 */
@Component
class BackgroundDispatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundDispatch.class);

    /** Time that an attempt gets to finish when the application stops. */
    private static final int STOP_SECONDS = 5;

    private final Dispatcher dispatcher;
    private final MailSettings settings;
    private final Restored restored;
    private final Map<Channel, ScheduledExecutorService> threads = new EnumMap<>(Channel.class);
    private final Set<Channel> asked = ConcurrentHashMap.newKeySet();

    BackgroundDispatch(Dispatcher dispatcher, Restored restored, MailSettings settings) {
        this.dispatcher = dispatcher;
        this.restored = restored;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (!settings.background()) {
            return;
        }
        restored.look();
        long interval = settings.pollInterval().toMillis();
        for (Channel channel : dispatcher.channels()) {
            var thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, channel.code()));
            thread.scheduleWithFixedDelay(() -> round(channel), interval, interval, TimeUnit.MILLISECONDS);
            threads.put(channel, thread);
        }
    }

    @TransactionalEventListener(MailIsDue.class)
    synchronized void wake() {
        threads.forEach((channel, thread) -> {
            if (asked.add(channel)) {
                thread.execute(() -> round(channel));
            }
        });
    }

    private void round(Channel channel) {
        asked.remove(channel);
        try {
            dispatcher.sendDue(channel);
        } catch (RuntimeException failure) {
            LOG.error(
                    "{} waits for the next round: {}",
                    channel,
                    failure.getClass().getSimpleName());
        }
    }

    /** An attempt that does not finish in time is taken up again when its lease ends. */
    @Override
    public synchronized void stop() {
        threads.values().forEach(ScheduledExecutorService::shutdown);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOP_SECONDS);
        for (ScheduledExecutorService thread : threads.values()) {
            try {
                if (!thread.awaitTermination(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                    thread.shutdownNow();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }
}
