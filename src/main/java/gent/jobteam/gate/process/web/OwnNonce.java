package gent.jobteam.gate.process.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of the engine a nonce of its own. The engine keeps the nonce for the page's header and for its scripts
 * as one attribute of the whole application, so of two people who open Tasklist at the same moment one got a page whose
 * scripts her browser refuses: an empty screen.
 */
class OwnNonce extends OncePerRequestFilter {

    /** Name of the attribute, in {@code ContentSecurityPolicyProvider} of Camunda 7.24.0. */
    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = own(request.getServletContext());
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return own;
                    }
                },
                response);
    }

    private static ServletContext own(ServletContext shared) {
        var nonce = new Object[1];
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("setAttribute") && NONCE.equals(arguments[0])) {
                        nonce[0] = arguments[1];
                        return null;
                    }
                    return method.getName().equals("getAttribute") && NONCE.equals(arguments[0])
                            ? nonce[0]
                            : passOn(shared, method, arguments);
                });
    }

    private static Object passOn(ServletContext shared, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(shared, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
