package gent.jobteam.gate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import gent.jobteam.gate.OpenTasks;
import gent.jobteam.gate.OpenTasks.Holder;
import gent.jobteam.platform.web.Problems;
import jakarta.servlet.FilterChain;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnTasksOnlyTest {

    private static final String TASK = "01e9a86a-e5fe-11f1-80f7-02fc00000001";

    private static final Holder COACH = new Holder(Optional.of("coach"));

    private final OpenTasks tasks = mock();
    private final Problems problems = mock();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whoLosesTheRaceForATaskHearsThatItIsDone() throws Exception {
        given(tasks.holderOf(TASK)).willReturn(Optional.of(COACH)).willReturn(Optional.empty());

        submit((request, answer) -> response.setStatus(403));

        verify(problems).of(409, "taskDone");
        verify(problems).send(eq(response), any());
    }

    @Test
    void whoMayNotDoItHearsThatAsLongAsTheTaskIsOpen() throws Exception {
        given(tasks.holderOf(TASK)).willReturn(Optional.of(COACH));

        submit((request, answer) -> response.setStatus(403));

        verifyNoInteractions(problems);
        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void whatSucceedsIsLeftAsItIs() throws Exception {
        given(tasks.holderOf(TASK)).willReturn(Optional.of(COACH)).willReturn(Optional.empty());

        submit((request, answer) -> response.setStatus(204));

        verifyNoInteractions(problems);
        assertThat(response.getStatus()).isEqualTo(204);
    }

    private void submit(FilterChain engine) throws Exception {
        var request = new MockHttpServletRequest(
                "POST", "/camunda/api/engine/engine/default/task/%s/submit-form".formatted(TASK));
        request.setRemoteUser("coach");
        new OwnTasksOnly(tasks, new TaskConflicts(tasks, problems), problems).doFilter(request, response, engine);
    }
}
