package gent.jobteam.notification;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ssl.SSLSocketFactory;

/**
 * Begins TLS only on a connection to a machine that the guard allows. A name that led elsewhere a moment ago is of no use
 * to anybody, because what counts is where the connection stands.
 */
class GuardedSockets extends SSLSocketFactory {

    private final SSLSocketFactory sockets;
    private final AddressGuard guard;

    GuardedSockets(SSLSocketFactory sockets, AddressGuard guard) {
        this.sockets = sockets;
        this.guard = guard;
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        guard.check(connected.getInetAddress());
        return sockets.createSocket(connected, host, port, autoClose);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return sockets.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return sockets.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw unguarded();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw unguarded();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw unguarded();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw unguarded();
    }

    private static SocketException unguarded() {
        return new SocketException("Only over a connection that was looked at");
    }
}
