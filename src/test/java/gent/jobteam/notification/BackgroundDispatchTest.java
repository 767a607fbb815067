package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import gent.jobteam.notification.MailSettings.Encryption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class BackgroundDispatchTest {

    private static final int PATIENCE = 20_000;

    private final Dispatcher dispatcher = mock();
    private final Restored restored = mock();
    private BackgroundDispatch background;

    @AfterEach
    void stop() {
        background.stop();
    }

    @Test
    void whatIsQueuedHereLeavesAtOnce() {
        start(Duration.ofDays(1), true);

        background.wake();

        verify(dispatcher, timeout(PATIENCE)).sendDue(Channel.EMAIL);
    }

    @Test
    void whatOthersLeftIsLookedForNowAndThen() {
        start(Duration.ofMillis(5), true);

        verify(dispatcher, timeout(PATIENCE).atLeast(3)).sendDue(Channel.EMAIL);
    }

    @Test
    void aFaultDoesNotEndTheRounds() {
        given(dispatcher.sendDue(Channel.EMAIL))
                .willThrow(new DataAccessResourceFailureException("The database is away"))
                .willReturn(0);
        start(Duration.ofMillis(5), true);

        verify(dispatcher, timeout(PATIENCE).atLeast(2)).sendDue(Channel.EMAIL);
    }

    @Test
    void aNodeWithoutBackgroundWorkSendsNothing() {
        start(Duration.ofMillis(1), false);

        background.wake();

        assertThat(background.isRunning()).isFalse();
        verify(dispatcher, never()).sendDue(Channel.EMAIL);
    }

    @Test
    void afterStoppingNothingIsSent() {
        start(Duration.ofDays(1), true);
        background.stop();

        background.wake();

        assertThat(background.isRunning()).isFalse();
        verify(dispatcher, never()).sendDue(Channel.EMAIL);
    }

    private void start(Duration pollInterval, boolean enabled) {
        var settings = TestMail.settings();
        given(dispatcher.channels()).willReturn(List.of(Channel.EMAIL));
        background = new BackgroundDispatch(
                dispatcher,
                restored,
                new MailSettings(
                        settings.sender(),
                        settings.senderName(),
                        "",
                        587,
                        Encryption.NONE,
                        "",
                        "",
                        settings.timeout(),
                        settings.deadline(),
                        List.of(),
                        pollInterval,
                        enabled));
        background.start();
    }
}
