package gent.jobteam.notification;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.SocketFactory;

/**
 * Makes the connections of one attempt, so that they can be cut from outside: a server that sends one character now
 * and then never meets a time-out.
 */
class OpenSockets extends SocketFactory {

    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

    void cut() {
        for (Socket socket : open) {
            try {
                socket.close();
            } catch (IOException alreadyGone) {
                open.remove(socket);
            }
        }
    }

    @Override
    public Socket createSocket() {
        var socket = new Socket();
        open.add(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw unused();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw unused();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw unused();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw unused();
    }

    /** The mail library makes a socket first and connects it afterwards, with a time-out. */
    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("Only unconnected sockets");
    }
}
