package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewMessageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onthaal@woonwijzer.example",
                " onthaal@woonwijzer.example ",
                "o'brien+gent@sub.huurdersbond.example",
                "Kim.Lambrecht@STAD.Gent",
                "zora@bücher.example"
            })
    void anAddressThatServersUnderstandIsTaken(String typed) {
        assertThat(EmailAddress.parse(typed)).isPresent();
    }

    @Test
    void theDomainIsWrittenInAscii() {
        assertThat(EmailAddress.parse("zora@bücher.example")).contains(new EmailAddress("zora@xn--bcher-kva.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "onthaal",
                "@woonwijzer.example",
                "onthaal@",
                "onthaal@woonwijzer",
                "a@b.example,c@d.example",
                "a@b.example;c@d.example",
                "a@b.example c@d.example",
                "Onthaal <a@b.example>",
                "\"a b\"@c.example",
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example\nBcc:c@d.example",
                "a@b@c.example",
                "a..b@c.example",
                ".a@c.example",
                "a@-b.example",
                "a@[127.0.0.1]",
                "a@b.example%0aBcc:c@d.example",
                "زهرا@b.example"
            })
    void whatIsNotExactlyOneAddressIsNot(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void anEndlessAddressIsNot() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@b.example")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(130) + "example")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\r\nBcc: c@d.example", "a\nb", "a\tb", "a\0", "a\u2028b", "a\u0085b"})
    void aSubjectIsOneLine(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewMessage("referral-1", null, "a@b.example", subject, "Dag"))
                .withMessageNotContaining("example");
    }

    @Test
    void aRefusalDoesNotRepeatTheAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewMessage("referral-1", null, "Žaneta <zaneta@b.example>", "Vraag", "Dag"))
                .withMessageNotContaining("aneta");
    }

    @Test
    void aBodyIsTextThatTheDatabaseCanKeep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewMessage("referral-1", null, "a@b.example", "Vraag", "Dag\0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewMessage("referral-1", null, "a@b.example", "Vraag", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\nb", "a@b"})
    void anIdIsAWord(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NewMessage(id, null, "a@b.example", "Vraag", "Dag"));
    }
}
