package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.testing.JobteamTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Even a model that nobody checked reaches nothing but variables, delegates, terms and dates. */
@JobteamTest
class SafeExpressionsTest {

    @Autowired
    ProcessEngine engine;

    @AfterEach
    void forget() {
        var repository = engine.getRepositoryService();
        repository
                .createDeploymentQuery()
                .deploymentName("expressions")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource}",
                "${processEngine}",
                "${runtimeService}",
                "${clock}",
                "${environment}",
                "${''.getClass()}",
                "${''.class}",
                "${''.getClass().forName('java.lang.System')}",
                "${''['class'].classLoader}",
                "${terms.getClass()}",
                "${terms['class']}",
                "${terms.clear()}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices()}",
                "${execution.processInstance}",
                "${execution.setVariable('a','b')}",
                "${dateTime().getClass()}",
                "${dateTime().class}",
                "${now().class}",
                "${now().getClass()}"
            })
    void everythingElseIsAnError(String expression) {
        deploy(expression);

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("expressions"))
                .isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${terms.followUp}",
                "${localDays.endOfToday}",
                "${execution.processBusinessKey}",
                "#{execution.processBusinessKey}",
                "${dateTime().withTimeAtStartOfDay().plusDays(1).toDate()}",
                "${now()}",
                "${true}"
            })
    void whatModelsNeedWorks(String expression) {
        deploy(expression);

        var instance = engine.getRuntimeService().startProcessInstanceByKey("expressions", "JT-2026-00042");

        assertThat(instance.isEnded()).isTrue();
    }

    @Test
    void anUnknownTermIsAnError() {
        deploy("${terms.noSuchTerm}");

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("expressions"))
                .hasStackTraceContaining("noSuchTerm");
    }

    private void deploy(String expression) {
        AbstractFlowNodeBuilder<?, ?> start = Bpmn.createExecutableProcess("expressions")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent();
        var model = start.serviceTask("probe")
                .camundaExpression(expression)
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .name("expressions")
                .addModelInstance("expressions.bpmn", model)
                .deploy();
    }
}
