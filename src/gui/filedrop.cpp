#include "gui/filedrop.h"

#include "gui/controlpainter.h"
#include "gui/pagecolumn.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace {

constexpr int distance = 16; // from the edge of the page

// The one local file that is dragged, or nothing.
QString fileOf(const QMimeData *content)
{
    const QList<QUrl> urls = content->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

FileDrop::FileDrop(QWidget *parent) : QWidget(parent)
{
    setVisible(false);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    parent->setAcceptDrops(true);
    parent->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = fileOf(drop->mimeData());
        const bool isTaken = !path.isEmpty() && event->type() == QEvent::Drop;
        if (!path.isEmpty()) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
        }
        setGeometry(parentWidget()->rect());
        raise();
        setVisible(!path.isEmpty() && !isTaken);
        if (isTaken) {
            Q_EMIT dropped(path);
        }
        return !path.isEmpty();
    }
    if (event->type() == QEvent::DragLeave) {
        setVisible(false);
    }
    return QWidget::eventFilter(watched, event);
}

void FileDrop::paintEvent(QPaintEvent * /*event*/)
{
    const ToneColors &accent = toneColors(palette(), Tone::Accent);
    QColor fill = accent.surface;
    fill.setAlphaF(0.94F);
    QPainter painter(this);
    const QRect box = rect().adjusted(distance, distance, -distance, -distance);
    ControlPainter::drawBox(box, fill, QPen(accent.ink, 2, Qt::DashLine), &painter);
    painter.setFont(headingFont(font()));
    painter.setPen(accent.ink);
    painter.drawText(box, Qt::AlignCenter, tr("Drop the list here"));
}
