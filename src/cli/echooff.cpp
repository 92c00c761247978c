#include "cli/echooff.h"

EchoOff::EchoOff(int descriptor) : m_descriptor(descriptor), m_isTerminal(tcgetattr(descriptor, &m_before) == 0)
{
    if (m_isTerminal) {
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        tcsetattr(descriptor, TCSADRAIN, &silent);
    }
}

EchoOff::~EchoOff()
{
    if (m_isTerminal) {
        tcsetattr(m_descriptor, TCSADRAIN, &m_before);
    }
}
