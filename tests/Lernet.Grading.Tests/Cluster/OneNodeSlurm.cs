using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Lernet.Grading.Tests.Cluster;

/// <summary>A Slurm of one node and one user, in a folder of its own, gone afterwards.</summary>
[SupportedOSPlatform("linux")]
internal sealed class OneNodeSlurm : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lernet-slurm-").FullName;

    private OneNodeSlurm()
    {
        File.WriteAllBytes(In("munge.key"), RandomNumberGenerator.GetBytes(128));
        File.SetUnixFileMode(In("munge.key"), UnixFileMode.UserRead);
        foreach (var folder in new[] { "state", "spool" }) Directory.CreateDirectory(In(folder));
        File.WriteAllText(In("slurm.conf"), Configuration());
    }

    /// <summary>Starts the daemons and waits until the node takes jobs.</summary>
    public static async Task<OneNodeSlurm> StartAsync()
    {
        var slurm = new OneNodeSlurm();
        await slurm.RunAsync("munged", "--force", $"--socket={slurm.In("munge.socket")}", $"--key-file={slurm.In("munge.key")}",
            $"--pid-file={slurm.In("munged.pid")}", $"--log-file={slurm.In("munged.log")}", $"--seed-file={slurm.In("munged.seed")}");
        await slurm.RunAsync("slurmctld", "-c");
        await slurm.StartNodeAsync();
        await slurm.UntilAsync("idle");
        return slurm;
    }

    /// <summary>Runs a client and gives what it printed.</summary>
    public async Task<string> RunAsync(string program, params string[] words) => await RunInAsync(new Dictionary<string, string>(), program, words);

    /// <inheritdoc cref="RunAsync"/>
    public async Task<string> RunInAsync(IReadOnlyDictionary<string, string> environment, string program, params string[] words)
    {
        var start = new ProcessStartInfo(program, words) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SLURM_CONF"] = In("slurm.conf");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program}: {await errors}{Logs}");
        return output.Trim();
    }

    public Task StartNodeAsync() => RunAsync("slurmd");

    /// <summary>Kills the node's daemon and everything that it runs, as a power failure would.</summary>
    public void KillNode()
    {
        var all = Process.GetProcesses().ToDictionary(process => process.Id, process => (Process: process, Parent: ParentOf(process.Id)));
        var steps = all.Values.Where(each => each.Process.ProcessName == "slurmstepd" && IsOurs(each.Process.Id)).Select(each => each.Process.Id);
        // Parents first: none may notice that its child is gone.
        var doomed = steps.Prepend(PidIn("slurmd.pid")).ToList();
        for (var i = 0; i < doomed.Count; i++) doomed.AddRange(all.Where(each => each.Value.Parent == doomed[i] && !doomed.Contains(each.Key)).Select(each => each.Key));
        foreach (var id in doomed) all.GetValueOrDefault(id).Process?.Kill();
    }

    /// <summary>Waits until the node is in a state, whatever else is said of it.</summary>
    public async Task UntilAsync(string state)
    {
        while (!(await RunAsync("sinfo", "--noheader", "--format=%T")).StartsWith(state, StringComparison.Ordinal)) await Task.Delay(100);
    }

    /// <summary>What the daemons said last, for the message of a test that fails.</summary>
    public string Logs => string.Concat(Directory.GetFiles(_folder, "*.log").Select(file => $"\n{Path.GetFileName(file)}:\n{string.Join('\n', File.ReadLines(file).TakeLast(15))}"));

    public void Dispose()
    {
        KillNode();
        foreach (var pid in new[] { "slurmctld.pid", "munged.pid" })
        {
            using var process = Process.GetProcessById(PidIn(pid));
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string In(string name) => Path.Combine(_folder, name);

    private int PidIn(string file) => int.Parse(File.ReadAllText(In(file)), CultureInfo.InvariantCulture);

    // After the name, which stands in brackets and may hold anything: state, parent, ….
    private static int ParentOf(int process) =>
        Told(process, "stat").Split(") ")[^1].Split(' ') is [_, var parent, ..] ? int.Parse(parent, CultureInfo.InvariantCulture) : 0;

    private bool IsOurs(int process) => Told(process, "environ").Contains(In("slurm.conf"), StringComparison.Ordinal);

    // Nothing of a process that has ended meanwhile, or is somebody else's.
    private static string Told(int process, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/{file}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    // All at once, or the second might be the first again.
    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        foreach (var listener in listeners) listener.Start();
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        foreach (var listener in listeners) listener.Dispose();
        return ports;
    }

    private string Configuration()
    {
        var ports = FreePorts(2);
        var node = Environment.MachineName.Split('.')[0];
        return $"""
            ClusterName=lernet
            SlurmctldHost={node}(127.0.0.1)
            SlurmctldPort={ports[0]}
            SlurmdPort={ports[1]}
            AuthType=auth/munge
            AuthInfo=socket={In("munge.socket")},cred_expire=8
            SlurmUser={Environment.UserName}
            SlurmdUser={Environment.UserName}
            StateSaveLocation={In("state")}
            SlurmdSpoolDir={In("spool")}
            SlurmctldPidFile={In("slurmctld.pid")}
            SlurmdPidFile={In("slurmd.pid")}
            SlurmctldLogFile={In("slurmctld.log")}
            SlurmdLogFile={In("slurmd.log")}
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            MpiDefault=none
            ReturnToService=2
            SlurmdTimeout=8
            MessageTimeout=8
            SchedulerParameters=sched_interval=1,sched_min_interval=0
            SelectType=select/cons_tres
            SelectTypeParameters=CR_Core
            NodeName={node} NodeAddr=127.0.0.1 CPUs={Environment.ProcessorCount} State=UNKNOWN
            PartitionName=main Nodes={node} Default=YES MaxTime=INFINITE State=UP

            """;
    }
}
