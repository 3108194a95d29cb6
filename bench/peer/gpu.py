"""PyTorch's side of Lernet.Bench.Gpu: a workload of steps.py on a GPU, in plain float32.

usage: gpu.py WORKLOAD STATE_FILE cuda|cpu CHUNK

As steps.py, but the process waits for the device after every CHUNK steps.
"""
import json
import sys
import time

import torch

import steps

BUILDERS = {
    "matmul": lambda state: steps.Call(torch.mm, state),
    "mlp": lambda state: steps.lecture_mlp(state, steps.sgd),
    "lenet5": lambda state: steps.lenet(state, steps.adam),
    "resnet8": lambda state: steps.resnet(state, steps.sgd_momentum),
    "gpt": lambda state: gpt(state),
}


def gpt(state):
    x, y, *parameters = state
    return steps.Training(steps.Gpt(time_steps=x.shape[1]), [x.long(), y, *parameters], steps.adam, steps.F.cross_entropy)


def serve(workload, version, wait, chunk):
    print(json.dumps({"value": workload.value(), "operations": 0, "version": version}), flush=True)
    for line in sys.stdin:
        wait()
        seconds, count, start = float(line), 0, time.perf_counter()
        while True:
            for _ in range(chunk):
                workload.step()
            wait()
            count += chunk
            elapsed = time.perf_counter() - start
            if elapsed >= seconds:
                break
        print(json.dumps({"steps": count, "seconds": elapsed, "peak_mb": 0, "bytes_per_step": 0}), flush=True)


if __name__ == "__main__":
    name, state_file, device, chunk = sys.argv[1:]
    on_gpu = device == "cuda"
    if on_gpu and not torch.cuda.is_available():
        sys.exit("this PyTorch sees no CUDA device")
    # Optimizers that update all parameters in a few kernels: what PyTorch does on a GPU unless told otherwise.
    steps.options = ["foreach"] if on_gpu else []
    torch.backends.cuda.matmul.allow_tf32 = False
    torch.backends.cudnn.allow_tf32 = False
    torch.backends.cudnn.benchmark = True
    version = f"PyTorch {torch.__version__}"
    if on_gpu:
        torch.set_default_device("cuda")
        version += f" on {torch.cuda.get_device_name()}"
    state = [tensor.to(device) for tensor in steps.read_state(state_file)]
    serve(BUILDERS[name.split("_")[0]](state), version, torch.cuda.synchronize if on_gpu else lambda: None, int(chunk))
