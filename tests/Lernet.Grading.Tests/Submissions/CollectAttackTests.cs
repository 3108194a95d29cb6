using System.Diagnostics;
using System.Text;
using Lernet.Grading.Submissions.Collecting;

namespace Lernet.Grading.Tests.Submissions;

/// <summary>What should not come out of an archive or folder: refused by name, nothing written elsewhere, and the honest student beside it collected.</summary>
public class CollectAttackTests
{
    private static readonly byte[] s_megabytes = new byte[3 * 1024 * 1024];

    private static readonly (string Case, Func<ZipMaker, ZipMaker> Add, string Says)[] s_entries =
    [
        ("up", zip => zip.Add("../../evil.ipynb"), "leads out of the archive"),
        ("up in the middle", zip => zip.Add("eve/../../evil.ipynb"), "leads out of the archive"),
        ("up with backslashes", zip => zip.Add("eve/a\\..\\..\\evil.ipynb"), "has a name that holds '\\'"),
        ("absolute", zip => zip.Add("/evil.ipynb"), "has an absolute path"),
        ("two slashes", zip => zip.Add("//server/share/evil.ipynb"), "has an absolute path"),
        ("drive", zip => zip.Add("C:/evil.ipynb"), "has a path with a drive"),
        ("stream of NTFS", zip => zip.Add("eve/a.txt:evil.exe"), "holds ':'"),
        ("empty part", zip => zip.Add("eve//lesson.ipynb"), "has a name that is empty"),
        ("this folder", zip => zip.Add("eve/./lesson.ipynb"), "this or the upper folder"),
        ("link", zip => zip.Add("eve/lesson.ipynb", "/etc/passwd", unixKind: 0xA1FF), "is a link"),
        ("device", zip => zip.Add("eve/lesson.ipynb", "", unixKind: 0x2180), "is a device, pipe or socket"),
        ("pipe", zip => zip.Add("eve/lesson.ipynb", "", unixKind: 0x1180), "is a device, pipe or socket"),
        ("device of Windows", zip => zip.Add("eve/NUL.ipynb"), "is the name of a device on Windows"),
        ("trailing point", zip => zip.Add("eve/lesson.ipynb."), "ends with '.'"),
        ("option", zip => zip.Add("-rf/lesson.ipynb"), "begins with '-'"),
        ("control characters", zip => zip.Add("eve/a\u001b[2Jb\n.csv"), "cannot be seen"),
        ("written backwards", zip => zip.Add("eve/\u202Egnp.exe"), "cannot be seen"),
        ("formula", zip => zip.Add("=cmd|calc!A1/lesson.ipynb"), "holds '|'"),
        ("plus in a student's name", zip => zip.Add("eve+x/lesson.ipynb"), "holds '+'"),
        ("deep", zip => zip.Add(string.Concat(Enumerable.Repeat("a/", 50)) + "lesson.ipynb"), "51 folders deep"),
        ("long name", zip => zip.Add($"eve/{new string('a', 5000)}.csv"), "has 5004 characters"),
        ("encrypted", zip => zip.Add("eve/lesson.ipynb", flags: 1), "is encrypted"),
        ("encrypted by AES", zip => zip.Add("eve/lesson.ipynb", flags: 1, method: 99), "is encrypted"),
        ("odd method", zip => zip.Add("eve/lesson.ipynb", method: 12), "is packed by method 12"),
        ("bomb", zip => zip.Add("eve/lesson.ipynb", s_megabytes), "unpacks to more than 200 times its size"),
        ("bomb that claims to be small", zip => zip.Add("eve/lesson.ipynb", s_megabytes, length: 10), "is not as long as it claims"),
        ("claims to be larger", zip => zip.Add("eve/lesson.ipynb", "abc", length: 1000), "is not as long as it claims"),
        ("4 GB as it claims", zip => zip.Add("eve/lesson.ipynb", "abc", length: uint.MaxValue - 1), "100 MB are the most"),
        ("damaged", zip => zip.Add("eve/lesson.ipynb", "abc", check: 7), "its check sum differs"),
        ("no deflate", zip => zip.Add("eve/lesson.ipynb", [0xFF, 0xFF, 0xFF], method: 0, flags: 0).Add("eve/a.csv", "\u00FF\u00FF", method: 8, check: 1), "check sum differs"),
        ("twice", zip => zip.Add("eve/lesson.ipynb", "1").Add("eve/lesson.ipynb", "2"), "would be lesson.ipynb, and so would another file"),
        ("twice by case", zip => zip.Add("eve/data.csv", "1").Add("eve/DATA.csv", "2"), "and so would another file"),
        ("twice by accents", zip => zip.Add("eve/\u00FCber.csv", "1").Add("eve/u\u0308ber.csv", "2"), "and so would another file"),
        ("twice by copies", zip => zip.Add("eve/lesson (1).ipynb", "1").Add("eve/lesson (2).ipynb", "2"), "and so would another file"),
        ("students by case", zip => zip.Add("Eve/lesson.ipynb").Add("eve/lesson.ipynb"), "has in another case"),
        ("archive in archives", zip => zip.Add("eve.zip", new ZipMaker().Add("a.zip", new ZipMaker().Add("lesson.ipynb").Make()).Make()), "archive in an archive in an archive"),
        ("archive that is none", zip => zip.Add("eve.zip", "hello"), "is no zip file, or is cut off"),
        ("too many files", zip => { for (var i = 0; i < 1001; i++) zip.Add($"eve/{i}.csv"); return zip; }, "has 1001 files"),
    ];

    public static TheoryData<string> Entries => [.. s_entries.Select(row => row.Case)];

    [Theory]
    [MemberData(nameof(Entries))]
    public void Collect_OddEntry_IsRefusedByNameAndTheRestGoesOn(string name)
    {
        var row = s_entries.Single(row => row.Case == name);
        using var course = new CollectCourse();
        var before = course.Everything.ToList();
        course.Put("class.zip", row.Add(new ZipMaker().Add("ann/lesson.ipynb", "honest")).Add("ben/lesson.ipynb", "too").Make());
        var report = course.Collect("class.zip");
        Assert.Contains(report.Refused, refused => refused.Reason.Contains(row.Says, StringComparison.Ordinal));
        Assert.All(report.Refused, refused => Assert.DoesNotContain(refused.Name, char.IsControl));
        Assert.Equal(("honest", "too"), (course.Read("ann"), course.Read("ben")));
        Assert.All(course.Everything.Except(before), file => Assert.Matches("^submitted/(ann|ben|eve)/week1/[a-z.]+$", file));
    }

    [Theory]
    [InlineData("overlap", "share their bytes")]
    [InlineData("behind the end", "does not fit")]
    [InlineData("cut off", "is no zip file, or is cut off")]
    [InlineData("more claimed than there", "does not fit")]
    [InlineData("a million entries", "entries, 200000 are the most")]
    [InlineData("empty", "is no zip file, or is cut off")]
    public void Collect_ArchiveThatIsABomb_IsRefusedAsAWhole(string kind, string says)
    {
        var honest = new ZipMaker().Add("ann/lesson.ipynb", "x");
        var content = kind switch
        {
            "overlap" => honest.Add("eve/a.ipynb", "x", offset: 0).Add("eve/b.ipynb", "x", offset: 0).Make(),
            "behind the end" => honest.Add("eve/a.ipynb", "x", offset: 1_000_000).Make(),
            "cut off" => honest.Make()[..^30],
            "more claimed than there" => new ZipMaker { ClaimedCount = 60_000 }.Add("a/lesson.ipynb").Make(),
            "a million entries" => Million(),
            _ => [],
        };
        using var course = new CollectCourse().Put("ben/lesson.ipynb", "honest").Put("eve/hw.zip", content);
        var report = course.Collect();
        Assert.Contains(report.Refused, refused => refused.Name == "eve/hw" && refused.Reason.Contains(says, StringComparison.Ordinal));
        Assert.Equal(["ben/week1/lesson.ipynb"], course.Submitted);
    }

    [Fact]
    public void Collect_ArchiveWithAComment_IsRead()
    {
        using var course = new CollectCourse().Put("class.zip", new ZipMaker().Add("ann/lesson.ipynb", "x").Make("made by hand PK\u0005\u0006"));
        Assert.Empty(course.Collect("class.zip").Refused);
    }

    [Fact]
    public void Collect_LargeFiles_AreRefusedBeforeTheyAreRead()
    {
        using var course = new CollectCourse { Limits = new CollectLimits { FileBytes = 1000, StudentBytes = 1500 } }
            .Put("ann/lesson.ipynb", new byte[1001]).Put("ben/lesson.ipynb", new byte[1000]).Put("ben/data.csv", new byte[1000]).Put("cleo/lesson.ipynb", new byte[1000]);
        var reasons = course.Collect().Refused.Select(refused => refused.Name).ToList();
        Assert.Equal(["ann/lesson.ipynb", "ben"], reasons);
        Assert.Equal(["cleo/week1/lesson.ipynb"], course.Submitted);
    }

    [Fact]
    public void Collect_LinksAndDevicesOnDisk_AreRefused()
    {
        using var course = new CollectCourse().Put("ann/lesson.ipynb").Put("eve/notes.txt");
        var eve = Path.Combine(course.Inbox, "eve");
        File.CreateSymbolicLink(Path.Combine(eve, "lesson.ipynb"), "/etc/passwd");
        Directory.CreateSymbolicLink(Path.Combine(eve, "root"), "/");
        Directory.CreateSymbolicLink(Path.Combine(course.Inbox, "mallory"), Path.Combine(course.Inbox, "ann"));
        Process.Start("mkfifo", Path.Combine(eve, "pipe.csv"))!.WaitForExit();
        var report = course.Collect();
        Assert.Equal(
            ["eve/lesson.ipynb is a link", "eve/pipe.csv is a device, pipe or socket", "eve/root is a link", "mallory is a link"],
            report.Refused.Select(refused => refused.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(["ann/week1/lesson.ipynb", "eve/week1/notes.txt"], course.Submitted);
    }

    [Fact]
    public void Collect_SubmittedFolderThatIsALink_IsNotWrittenThrough()
    {
        using var course = new CollectCourse().Put("ann/lesson.ipynb");
        var elsewhere = Directory.CreateDirectory(Path.Combine(course.Folders.Root, "elsewhere"));
        Directory.CreateDirectory(course.Folders.AllSubmitted);
        Directory.CreateSymbolicLink(Path.Combine(course.Folders.AllSubmitted, "ann"), elsewhere.FullName);
        Assert.Equal(CollectOutcome.Kept, Assert.Single(course.Collect().Students).Outcome);
        Assert.Empty(elsewhere.EnumerateFileSystemInfos());
    }

    // By hand: the end of a large directory, and no directory.
    private static byte[] Million()
    {
        var end = new byte[98];
        Encoding.ASCII.GetBytes("PK\u0006\u0006").CopyTo(end, 0);
        BitConverter.GetBytes(1_000_000L).CopyTo(end, 32);
        Encoding.ASCII.GetBytes("PK\u0006\u0007").CopyTo(end, 56);
        Encoding.ASCII.GetBytes("PK\u0005\u0006").CopyTo(end, 76);
        end.AsSpan(84, 12).Fill(0xFF);
        return end;
    }
}
