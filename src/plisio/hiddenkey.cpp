#include "plisio/hiddenkey.h"

namespace {

constexpr qsizetype shortestKey = 16;

void hide(QByteArray &answer, QByteArray form)
{
    answer.replace(form, "[key]");
    wipe(form);
}

} // namespace

void hideKey(QByteArray &answer, const Secret &key)
{
    const QByteArray &bytes = key.reveal();
    if (bytes.size() < shortestKey) {
        return;
    }
    answer.replace(bytes, "[key]");
    hide(answer, bytes.toPercentEncoding());
    hide(answer, QByteArray(bytes.constData(), bytes.size()).replace('/', "\\/"));
}
