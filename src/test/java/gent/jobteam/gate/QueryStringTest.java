package gent.jobteam.gate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStringTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a=%C3%A9+b", "firstResult=0&maxResults=15", "noCache=1&x", "name=100%25"})
    void ordinaryParametersPass(String query) {
        assertThatCode(() -> QueryString.checkForEngine(query)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%00", "a=%", "a=%zz", "a=%C3", "a=%ED%A0%80"})
    void whatCannotBeReadAsTextIsRefused(String query) {
        assertThatThrownBy(() -> QueryString.check(query)).isInstanceOf(Unacceptable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assigneeExpression=x",
                "assignee%45xpression=x",
                "orQueries=x",
                "firstResult=-1",
                "firstResult=abc",
                "maxResults=99999999999"
            })
    void expressionsAndPagesThatAreNoNumbersAreRefusedForTheEngine(String query) {
        assertThatThrownBy(() -> QueryString.checkForEngine(query)).isInstanceOf(Unacceptable.class);
    }
}
