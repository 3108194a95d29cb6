using Lernet.Grading.Batches;
using Lernet.Grading.Tests.Batches;

namespace Lernet.Grading.Tests.Cluster;

public class SlurmTests
{
    private const int Students = 24;

    [Fact]
    public async Task ArrayJob_NodeFailsInTheMiddle_EndsInTheGradebookOfASingleRun()
    {
        if (!OperatingSystem.IsLinux()) return; // Slurm is for Linux

        using var alone = new TinyCourse().SubmitMany(Students);
        await EngineHost.RunAsync(alone, 2, TimeSpan.Zero, Shard.Whole);

        using var course = new TinyCourse().SubmitMany(Students);
        using var slurm = await OneNodeSlurm.StartAsync();
        var environment = new Dictionary<string, string>
        {
            ["LERNET"] = string.Join(' ', EngineProcess.Program),
            ["LERNET_TEST_MILLISECONDS"] = "600", // so that a part can be met in the middle, on many cores and by a slow observer too
        };
        string[] arguments = [TinyCourse.Name, course.Folders.Root];
        var job = await slurm.RunInAsync(
            environment, "sbatch", ["--parsable", "--array=1-4", "--cpus-per-task=1", "--mem=0", JobFile("grade.sbatch"), .. arguments]);
        await slurm.RunInAsync(environment, "sbatch", [$"--dependency=afterok:{job}", JobFile("merge.sbatch"), .. arguments, "4"]);

        while (course.Results == 0) await Task.Delay(20);
        slurm.KillNode();
        Assert.InRange(course.Results, 1, Students - 1);
        await slurm.UntilAsync("down");
        await slurm.StartNodeAsync();

        while (await slurm.RunAsync("squeue", "--noheader", "--states=all", "--name=lernet-merge", "--format=%T") is "PENDING" or "RUNNING") await Task.Delay(100);
        Assert.True(File.Exists(course.Folders.Gradebook(TinyCourse.Name)), slurm.Logs);
        Assert.Equal(alone.Made, course.Made);
        var judged = File.ReadAllLines(Path.Combine(course.Folders.Root, "judged"));
        Assert.InRange(judged.Length, Students, Students + 4); // at most what was in flight, one submission in each part, is done again
    }

    private static string JobFile(string name) => Path.Combine(Repository.Root, "docs", "cluster", "slurm", name);
}
