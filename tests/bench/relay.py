#!/usr/bin/env python3
"""relay.py PORT MILLISECONDS: hands bytes on to a local port as if the server were a round trip of that many milliseconds
away, the TCP handshake included. Prints its own port. A connection that begins with "COUNT" is told how many there were.
"""

import asyncio
import sys


class Relay:
    def __init__(self, port: int, round_trip: float):
        self.port, self.round_trip, self.connections = port, round_trip, 0

    async def take(self, reader, writer):
        first = await reader.read(5)
        if first == b"COUNT":
            writer.write(str(self.connections).encode())
            writer.close()
            return
        self.connections += 1
        await asyncio.sleep(self.round_trip)  # of the handshake, which the kernel has answered already
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.port)
        there = asyncio.create_task(self.carry(reader, far_writer, first))
        await self.carry(far_reader, writer, b"")
        await there

    async def carry(self, reader, writer, first: bytes):
        """Every piece half a round trip later, however many are under way."""
        loop, piece = asyncio.get_running_loop(), first
        while piece or (piece := await reader.read(65536)):
            loop.call_later(self.round_trip / 2, writer.write, piece)
            piece = b""
        loop.call_later(self.round_trip / 2, writer.close)


async def main(port: int, milliseconds: float):
    relay = Relay(port, milliseconds / 1000)
    listening = await asyncio.start_server(relay.take, "127.0.0.1", 0)
    print(listening.sockets[0].getsockname()[1], flush=True)
    await listening.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), float(sys.argv[2])))
