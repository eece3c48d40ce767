package jp.zairyu.api.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Addresses that one household or office has all to itself are one client. */
class ClientTest {
    @Test
    void an_IPv4_address_is_a_client() {
        assertNotEquals(Client.network("192.0.2.1"), Client.network("192.0.2.2"));
    }

    @Test
    void an_IPv6_network_is_a_client() {
        assertEquals(Client.network("2001:db8:0:1::1"), Client.network("2001:db8:0:1:ffff::2"));
        assertNotEquals(Client.network("2001:db8:0:1::1"), Client.network("2001:db8:0:2::1"));
    }

    @Test
    void an_IPv4_address_written_as_IPv6_is_that_address() {
        assertEquals(Client.network("192.0.2.1"), Client.network("::ffff:192.0.2.1"));
    }
}
