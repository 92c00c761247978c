#pragma once

#include <termios.h>

// No echo on a terminal for as long as it lives. Does nothing on anything else.
class EchoOff
{
public:
    explicit EchoOff(int descriptor);
    ~EchoOff();

    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    int m_descriptor;
    bool m_isTerminal;
    termios m_before = {};
};
