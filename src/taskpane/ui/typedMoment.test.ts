import { describe, expect, it } from "@jest/globals";
import { readDay, readTime, weekdayOf } from "./typedMoment";

describe("readDay", () => {
  it.each([
    ["15/3/2024", "2024-03-15"],
    [" 15/03/2024 ", "2024-03-15"],
    ["15-3-2024", "2024-03-15"],
    ["15.03.2024", "2024-03-15"],
    ["15 3 2024", "2024-03-15"],
    ["15032024", "2024-03-15"],
    ["15/3/24", "2024-03-15"],
    ["ngày 15 tháng 3 năm 2024", "2024-03-15"],
    ["2024-03-15", "2024-03-15"],
    ["29/2/2024", "2024-02-29"],
    ["3/12/2024", "2024-12-03"],
    ["29/2/2023", null],
    ["31/4/2024", null],
    ["3/15/2024", null],
    ["15/3", null],
    ["15/3/202", null],
    ["15/3/0024", null],
    ["", null],
  ])("reads %p as %p", (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});

describe("readTime", () => {
  it.each([
    ["8h30", "08:30"],
    ["8:30", "08:30"],
    ["08.05", "08:05"],
    ["8 giờ 30 phút", "08:30"],
    ["14h", "14:00"],
    ["14 giờ", "14:00"],
    ["1430", "14:30"],
    ["24:00", null],
    ["8:75", null],
    ["8", null],
    ["sáng", null],
  ])("reads %p as %p", (text, time) => {
    expect(readTime(text)).toBe(time);
  });
});

it("knows the day of the week", () => {
  expect([weekdayOf("2024-03-15"), weekdayOf("2024-03-17")]).toEqual([5, 0]);
});
