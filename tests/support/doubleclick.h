#pragma once

#include <QTest>

// What a person's double click sends to a widget: QTest's own sends a widget the second press alone.
inline void doubleClick(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    QTest::mouseDClick(widget, Qt::LeftButton);
    QTest::mouseRelease(widget, Qt::LeftButton);
}
