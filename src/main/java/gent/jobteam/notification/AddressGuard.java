package gent.jobteam.notification;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which machines a request may go to, looked at when the connection stands: whatever a name says by then. */
enum AddressGuard {
    ANY,
    /** On the internet; not this machine, its network, or what a cloud keeps beside it. */
    PUBLIC;

    /** The connection leads to a machine that it may not lead to. */
    static class Forbidden extends IOException {

        private static final long serialVersionUID = 1;

        Forbidden() {
            super("The address is not on the internet");
        }
    }

    void check(InetAddress address) throws Forbidden {
        if (this == PUBLIC && !isPublic(address)) {
            throw new Forbidden();
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet6Address six ? isPublic6(six.getAddress()) : isPublic4(address.getAddress());
    }

    /** Without 0/8, 100.64/10, 192.0.0/24, documentation and benchmark nets, 240/4 (RFC 6890). */
    private static boolean isPublic4(byte[] address) {
        int first = address[0] & 0xFF;
        int second = address[1] & 0xFF;
        int third = address[2] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean tests = first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
        return first != 0 && first < 240 && !shared && !protocols && !tests;
    }

    /** Only 2000::/3 is on the internet; without documentation nets, and with what an IPv4 address in it says. */
    private static boolean isPublic6(byte[] address) {
        boolean global = (address[0] & 0xE0) == 0x20;
        int prefix = (address[0] & 0xFF) << 8 | address[1] & 0xFF;
        int next = (address[2] & 0xFF) << 8 | address[3] & 0xFF;
        boolean documentation = prefix == 0x2001 && next == 0x0DB8;
        boolean tunnel = prefix == 0x2001 && next == 0;
        return global && !documentation && !tunnel && (prefix != 0x2002 || holdsPublic4(address));
    }

    /** 6to4 holds an IPv4 address. */
    private static boolean holdsPublic4(byte[] address) {
        try {
            return isPublic(Inet4Address.getByAddress(Arrays.copyOfRange(address, 2, 6)));
        } catch (UnknownHostException fourBytesAreAnAddress) {
            return false;
        }
    }
}
