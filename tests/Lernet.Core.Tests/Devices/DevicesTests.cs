namespace Lernet.Core.Tests.Devices;

public class DevicesTests
{
    private static readonly Device First = new("cuda:0", DeviceKind.Gpu, "a card", () => Backend.Cpu);
    private static readonly Device Second = new("cuda:1", DeviceKind.Gpu, "another card", () => Backend.Cpu);
    private static readonly Device Pretended = new("ilgpu:cpu", DeviceKind.Imitation, "for tests", () => Backend.Cpu);

    private static Device Find(string name) => Lernet.Devices.Find(name, [.. Lernet.Devices.All.Take(2), First, Second, Pretended], []);

    [Fact]
    public void All_OnEveryMachine_BeginsWithTheTwoBuiltIn() => Assert.Equal(["cpu", "reference"], Lernet.Devices.All.Take(2).Select(d => d.Name));

    [Fact]
    public void Find_BuiltIn_IsTheSameBackend()
    {
        Assert.Same(Backend.Cpu, Lernet.Devices.Find("cpu").Backend);
        Assert.Same(Backend.Reference, Lernet.Devices.Find("Reference").Backend);
    }

    [Theory]
    [InlineData("cuda:0", "cuda:0")]
    [InlineData("cuda:1", "cuda:1")]
    [InlineData("CUDA", "cuda:0")]
    [InlineData("gpu", "cuda:0")]
    [InlineData("ilgpu", "ilgpu:cpu")]
    public void Find_NameWithoutNumberOrKind_IsTheFirst(string asked, string name) => Assert.Equal(name, Find(asked).Name);

    [Theory]
    [InlineData("cuda:2")]
    [InlineData("opencl")]
    [InlineData("")]
    [InlineData("cud")]
    public void Find_WhatIsNotThere_NamesWhatIs(string name)
    {
        var error = Assert.Throws<DeviceException>(() => Find(name));
        Assert.Contains(name.Length > 0 ? $"there is no {name} here" : "no device without a name", error.Message);
        Assert.Contains("This machine has cpu, reference, cuda:0, cuda:1, ilgpu:cpu", error.Message);
    }

    [Fact]
    public void Find_NothingThere_SaysWhyInANote() =>
        Assert.EndsWith("\nLernet.Ilgpu: not installed", Assert.Throws<DeviceException>(() => Lernet.Devices.Find("gpu", [], ["Lernet.Ilgpu: not installed"])).Message);

    [Fact]
    public void Backend_OfADevice_IsOpenedOnceAndOnlyWhenUsed()
    {
        var opened = 0;
        var device = new Device("test", DeviceKind.Imitation, "counts", () =>
        {
            opened++;
            return Backend.Reference;
        });
        Assert.Equal("test: counts", $"{device}");
        Assert.Equal(0, opened);
        Assert.Same(device.Backend, Tensor.Ones(2).On(device).Backend);
        Assert.Equal(1, opened);
    }

    [Fact]
    public void Backend_DriverFails_SaysWhatFailed()
    {
        var broken = new Device("cuda:0", DeviceKind.Gpu, "a card", () => throw new InvalidOperationException("No libcuda."));
        var error = Assert.Throws<DeviceException>(() => Tensor.Ones(2).On(broken));
        Assert.Contains("cuda:0 is there but does not start: No libcuda.", error.Message);
    }
}
