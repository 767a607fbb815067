package gent.jobteam.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/**
 * An answer of which the body is held back when its status asks for that, so that another can be sent instead. The body
 * of every other answer goes straight through.
 */
public class HeldBack extends HttpServletResponseWrapper {

    private final IntPredicate wanted;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Stream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));

    /** @param wanted which statuses to hold back */
    public HeldBack(HttpServletResponse response, IntPredicate wanted) {
        super(response);
        this.wanted = wanted;
    }

    /** Whether the answer has such a status, and is still ours to send. */
    public boolean isHeldBack() {
        return wanted.test(getStatus()) && !isCommitted();
    }

    /** What would have been sent; empty when the answer has no body. */
    public byte[] body() {
        writer.flush();
        return body.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        writer.flush();
        if (!wanted.test(getStatus())) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        body.reset();
        super.resetBuffer();
    }

    /** Sends what was written with a writer and stands in its buffer. */
    public void finish() throws IOException {
        flushBuffer();
    }

    private OutputStream target() throws IOException {
        return wanted.test(getStatus()) ? body : getResponse().getOutputStream();
    }

    private class Stream extends ServletOutputStream {

        @Override
        public void write(int value) throws IOException {
            target().write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            target().write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            target().flush();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("The engine's services write at once");
        }
    }
}
