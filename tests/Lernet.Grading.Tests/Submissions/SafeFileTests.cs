using System.Diagnostics;
using System.Runtime.Versioning;
using Lernet.Grading.Submissions;

namespace Lernet.Grading.Tests.Submissions;

/// <summary>What is in the place of a notebook and is none.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class SafeFileTests : IDisposable
{
    private readonly HandedIn _course = new();

    public SafeFileTests() => _course.Read(_ => { });

    [Fact]
    public void Read_LinkInPlaceOfTheNotebook_IsRefused()
    {
        File.Move(_course.Path, _course.Path + ".real");
        File.CreateSymbolicLink(_course.Path, _course.Path + ".real");
        Assert.Contains("lesson.ipynb is a link", _course.Read().Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LinkToSecrets_DoesNotReadThem()
    {
        File.Delete(_course.Path);
        File.CreateSymbolicLink(_course.Path, "/etc/passwd");
        var submission = _course.Read();
        Assert.Contains("is a link", submission.Refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("root", submission.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FolderThatIsALink_IsRefused()
    {
        Directory.Move(_course.Folder, _course.Folder + ".real");
        Directory.CreateSymbolicLink(_course.Folder, _course.Folder + ".real");
        Assert.Contains("is a link, or lies behind one", _course.Read().Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_StudentsFolderThatIsALink_IsRefused()
    {
        var folder = Path.GetDirectoryName(_course.Folder)!;
        Directory.Move(folder, folder + ".real");
        Directory.CreateSymbolicLink(folder, folder + ".real");
        Assert.Contains("is a link, or lies behind one", _course.Read().Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PipeWithoutAWriter_IsRefusedAtOnce()
    {
        File.Delete(_course.Path);
        Process.Start("mkfifo", _course.Path)!.WaitForExit();
        Assert.Contains("is a device, pipe or socket", _course.Read().Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DeviceOfZeros_IsRefused()
    {
        Assert.Contains("changes while it is read, or is no file", SafeFile.Read("/dev", ["zero"], 1000).Problem, StringComparison.Ordinal);
        Assert.Equal([], SafeFile.Read("/dev", ["null"], 1000).Content!);
    }

    [Fact]
    public void Read_FolderInPlaceOfTheNotebook_IsRefused()
    {
        File.Delete(_course.Path);
        Directory.CreateDirectory(_course.Path);
        Assert.Contains("lesson.ipynb is a folder", _course.Read().Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherFilesAndLinks_AreFlagged()
    {
        File.CreateSymbolicLink(Path.Combine(_course.Folder, "data.csv"), "/etc/passwd");
        File.WriteAllText(Path.Combine(_course.Folder, "other.ipynb"), "{}");
        File.WriteAllText(Path.Combine(_course.Folder, "notes.txt"), "");
        Assert.Equal(["data.csv is a link and is not read", "other.ipynb is not a notebook of the assignment and is not read"], _course.Read().Flags);
    }

    [Fact]
    public void Read_ManyLinksInALoop_EndsAndIsRefused()
    {
        File.Delete(_course.Path);
        File.CreateSymbolicLink(_course.Path, "lesson.ipynb");
        Assert.Contains("is a link", _course.Read().Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FileThatIsSwappedAllTheTime_IsNeverReadThroughALink()
    {
        var secret = Path.Combine(_course.Folders.Root, "secret.ipynb");
        var notebook = _course.Notebook;
        notebook.Cell("step").Source = "canary";
        notebook.Save(secret);
        using var stop = new CancellationTokenSource();
        var swapping = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                File.CreateSymbolicLink(_course.Path + ".new", secret);
                File.Move(_course.Path + ".new", _course.Path, overwrite: true);
                File.WriteAllText(_course.Path + ".new", "{}");
                File.Move(_course.Path + ".new", _course.Path, overwrite: true);
            }
        });
        for (var i = 0; i < 200; i++) Assert.DoesNotContain("canary", _course.Read().Notebooks.SelectMany(read => read.Answers.Values));
        stop.Cancel();
        swapping.Wait();
    }

    public void Dispose() => _course.Dispose();
}
