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
    termios m_before = {}; // before what fills it: members are made in this order
    bool m_isTerminal;
};
