using System.Diagnostics;
using Lernet.Grading.Sandboxes;

namespace Lernet.Grading.Tests.Sandboxes;

public sealed class BoxUserTests
{
    [Fact]
    public void Take_TwoPlaces_AreTwoUsers()
    {
        using var first = BoxUser.Take();
        using var second = BoxUser.Take();

        Assert.NotEqual(first.Number, second.Number);
    }

    [Fact]
    public void Take_UserOfAnotherEngine_IsPassedOver()
    {
        if (OperatingSystem.IsWindows()) return; // flock is a Unix program, and users by number are Unix's too

        int number;
        using (var before = BoxUser.Take()) number = before.Number;
        using var other = Process.Start(new ProcessStartInfo("flock", ["--nonblock", BoxUser.FileOf(number), "sh", "-c", "echo held; read -r _"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        // Nothing is said when an engine beside this test was quicker: the user is not free all the same.
        var said = other.StandardOutput.ReadLine();
        Assert.True(said is "held" or null);

        using (var taken = BoxUser.Take()) Assert.NotEqual(number, taken.Number);

        other.StandardInput.Close();
        other.WaitForExit();
    }
}
