package jp.zairyu.api.guard;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose requests are counted together. */
final class Client {
    /** One household or office has a whole network of this many bytes, so addresses within it are one client. */
    private static final int NETWORK = 8;

    private Client() {}

    /** The authenticated client by name, else the address that the request comes from. */
    static String of(RoutingContext http) {
        if (http.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous()) {
            return "client " + user.getSecurityIdentity().getPrincipal().getName();
        }
        var address = http.request().remoteAddress();
        return "address " + (address == null ? "" : network(address.hostAddress()));
    }

    /** An IPv4 address as it is, an IPv6 address as its network. */
    static String network(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try { // an address in figures is not looked up anywhere
            var bytes = InetAddress.getByName(address);
            return bytes instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes.getAddress(), NETWORK))
                    : bytes.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
