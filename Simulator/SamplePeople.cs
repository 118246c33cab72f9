namespace OnesqaBot.Simulator;

/// <summary>An office to look at while no bot brings its own.</summary>
internal static class SamplePeople
{
    public static IReadOnlyList<SimulatedPerson> All { get; } =
    [
        Person("malee", 1, "มาลี ใจดี", "เจ้าหน้าที่นโยบาย"),
        Person("niran", 2, "นิรันดร์ สุขสวัสดิ์", "เจ้าหน้าที่วิเทศสัมพันธ์"),
        Person("pranee", 3, "ปราณี ศรีสมบูรณ์", "หัวหน้างานนโยบาย"),
        Person("somchai", 4, "สมชาย วงศ์ประเสริฐ", "หัวหน้าภารกิจ"),
        Person("kanya", 5, "กัญญา ทองแท้", "รองผู้อำนวยการ"),
        Person("wichai", 6, "วิชัย รุ่งเรือง", "ผู้อำนวยการ"),
    ];

    private static SimulatedPerson Person(string id, int number, string name, string role) =>
        new(id, $"00000000-0000-4000-8000-{number:D12}", name, role, $"{id}@onesqa.example");
}
