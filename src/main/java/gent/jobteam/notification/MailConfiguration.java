package gent.jobteam.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which server takes our mail: in the demonstration one inside this program, so that nothing ever leaves it. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "jobteam.mode", havingValue = "demo", matchIfMissing = true)
    static class Demo {

        @Bean(destroyMethod = "stop")
        DemoMailbox demoMailbox() {
            return new DemoMailbox();
        }

        @Bean
        MailServer mailServer(DemoMailbox mailbox) {
            return mailbox.server();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "jobteam.mode", havingValue = "production")
    static class Production {

        @Bean
        MailServer mailServer(MailSettings settings) {
            return settings.server();
        }
    }
}
