#include "gui/frameddialog.h"

#include "gui/modestrip.h"
#include "gui/pagecolumn.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

FramedDialog::FramedDialog(const RunMode &mode, int width, QWidget *parent)
    : QDialog(parent), m_titleLabel(plainLabel()), m_parts(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(titleMark(mode) + QStringLiteral("Disburse"));
    setFixedWidth(width);
    auto *strip = new ModeStrip(this);
    strip->setMode(mode);
    m_titleLabel->setFont(headingFont(font()));
    m_parts->setContentsMargins(24, 24, 24, 24);
    m_parts->setSpacing(16);
    m_parts->addWidget(m_titleLabel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addLayout(m_parts);
}

void FramedDialog::setTitle(const QString &title)
{
    m_titleLabel->setText(title);
}

QLabel *FramedDialog::plainLabel()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *FramedDialog::addButtons(QPushButton *accept, QWidget *note)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    note ? buttons->addWidget(note, 1) : buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    m_parts->addLayout(buttons);
    return cancel;
}
