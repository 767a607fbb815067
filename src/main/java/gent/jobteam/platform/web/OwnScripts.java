package gent.jobteam.platform.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Our scripts import each other by name, so their addresses cannot hold a digest of their content: the browser asks each
 * time whether they changed.
 */
@Configuration(proxyBeanMethods = false)
class OwnScripts implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/own/**")
                .addResourceLocations("classpath:/static/own/")
                .setCacheControl(CacheControl.noCache());
    }
}
