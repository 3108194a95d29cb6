using Lernet.Data;

namespace Lernet.Nn.Tests.Training;

/// <summary>The same training on two devices.</summary>
public class DeviceTests
{
    private static readonly Split Moons = Datasets.Moons(noise: 0.1, seed: 1).Split(seed: 1);

    private static Sequential Net() => new Sequential(new Linear(2, 8), new Tanh(), new BatchNorm1d(8), new Linear(8, 2)).Initialize(seed: 7);

    private static TrainingRun Run(string device)
    {
        var net = Net().On(Devices.Find(device));
        return new Trainer(net, Loss.CrossEntropy, new Adam(net.Parameters, 0.02)).Fit(Moons, epochs: 10, batchSize: 16, seed: 3);
    }

    [Fact]
    public void Fit_OnEitherDevice_TakesTheSameSteps()
    {
        var (cpu, reference) = (Run("cpu"), Run("reference"));
        // 50 steps of Adam in float32 against doubles: roundings of 6e-8 grow by a factor of some hundreds on the way.
        foreach (var (a, b) in cpu.History.Zip(reference.History))
        {
            Assert.Equal(b.Train.Loss, a.Train.Loss, 1e-4);
            Assert.Equal(b.Validation!.Loss, a.Validation!.Loss, 1e-4);
        }
        Assert.Equal(reference.Confusion(Moons.Test).Accuracy, cpu.Confusion(Moons.Test).Accuracy);
    }

    [Fact]
    public void Fit_NetworkMovedAfterItsOptimizer_IsAnErrorAndNotASilence()
    {
        var net = Net();
        var trainer = new Trainer(net, Loss.CrossEntropy, new Adam(net.Parameters, 0.02));
        net.On(Devices.Find("reference"));
        var error = Assert.Throws<ModuleException>(() => trainer.Fit(Moons, epochs: 1));
        Assert.Contains("the optimizer moves parameters on cpu, and the network is on reference", error.Message);
    }

    [Fact]
    public void Fit_NetworkMovedThereAndBackAfterItsOptimizer_IsAnErrorToo()
    {
        var net = Net();
        var trainer = new Trainer(net, Loss.CrossEntropy, new Adam(net.Parameters, 0.02));
        net.On(Devices.Find("reference")).On(Devices.Find("cpu"));
        var error = Assert.Throws<ModuleException>(() => trainer.Fit(Moons, epochs: 1));
        Assert.Contains("none of the optimizer's 6 parameters is one of the network's", error.Message);
    }

    [Fact]
    public void Fit_OptimizerOfOneLayer_MovesThatLayer()
    {
        var net = Net();
        var (first, last) = (net.Parameters[0].ToArray(), net.Parameters[^1].ToArray());
        new Trainer(net, Loss.CrossEntropy, new Adam([net.Parameters[^1]], 0.02)).Fit(Moons, epochs: 1);
        Assert.Equal(first, net.Parameters[0].ToArray());
        Assert.NotEqual(last, net.Parameters[^1].ToArray());
    }

    [Fact]
    public void Predict_InputLeftBehind_NamesBothDevices()
    {
        var error = Assert.Throws<DeviceException>(() => Net().On(Backend.Reference).Predict(Moons.Test.Inputs));
        Assert.Contains("the first tensor is on cpu, the second on reference", error.Message);
    }
}
